import type { ReactNode } from "react";
import { usePhone } from "@/lib/hooks";
import styles from "./RowTable.module.css";

export interface RowColumn<T> {
  header: ReactNode;
  cell: (row: T) => ReactNode;
  /** Figures stand at the right. */
  right?: boolean;
  /** Takes what room the others leave. */
  wide?: boolean;
  /** Names the row; the first column does unless another one says so. */
  heads?: boolean;
}

interface Props<T> {
  label: string;
  rows: readonly T[];
  columns: readonly RowColumn<T>[];
  rowId: (row: T) => string;
  /** The two lines of a row on a phone. */
  compact: (row: T) => ReactNode;
  /** A last row that sums up the others. */
  total?: T | undefined;
}

/** A table of few rows that stands in a page and scrolls with it; two lines a row on a phone. */
export function RowTable<T>({ label, rows, columns, rowId, compact, total }: Props<T>) {
  const phone = usePhone();
  if (phone) {
    return (
      <ul className={styles.list} aria-label={label}>
        {rows.map((row) => (
          <li key={rowId(row)}>{compact(row)}</li>
        ))}
        {total !== undefined && <li className={styles.total}>{compact(total)}</li>}
      </ul>
    );
  }
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={kind(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={rowId(row)} row={row} columns={columns} />
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <Row row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function Row<T>({ row, columns }: { row: T; columns: readonly RowColumn<T>[] }) {
  const named = Math.max(
    0,
    columns.findIndex(({ heads }) => heads),
  );
  return (
    <tr>
      {columns.map((column, index) =>
        index === named ? (
          <th key={index} scope="row" className={kind(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={index} className={kind(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function kind<T>({ right, wide }: RowColumn<T>): string {
  return [right && styles.right, wide && styles.wide].filter(Boolean).join(" ");
}
