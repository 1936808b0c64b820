import {
  type ColumnDef,
  type RowData,
  type TableFeatures,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { usePhone } from "@/lib/hooks";
import styles from "./DataTable.module.css";

export const features = tableFeatures({});
export type Column<T extends RowData> = ColumnDef<typeof features, T, unknown>;

declare module "@tanstack/react-table" {
  interface ColumnMeta<TFeatures extends TableFeatures, TData, TValue> {
    /** A CSS grid track, `minmax(0, 1fr)` where it is not given. */
    track?: string;
    right?: boolean;
  }
}

interface Props<T extends RowData> {
  label: string;
  rows: T[];
  columns: Column<T>[];
  rowId: (row: T) => string;
  /** The two lines of a row on a phone. */
  compact: (row: T) => ReactNode;
  /** Called when the end comes into sight and more is there. */
  onEnd?: () => void;
  onTop?: (atTop: boolean) => void;
  stale?: boolean;
  footer?: ReactNode;
}

const WIDE_ROW = 32;
const PHONE_ROW = 60;
const NEAR_END = 15;

/** Rows of any number, of which only those in sight exist; two lines each on a phone. */
export function DataTable<T extends RowData>(props: Props<T>) {
  const { label, rows, columns, rowId, compact, onEnd, onTop, stale = false, footer } = props;
  const phone = usePhone();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable({ features, columns, data: rows, getRowId: rowId });
  const models = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: models.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? PHONE_ROW : WIDE_ROW),
    getItemKey: (index) => models[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  // The size of a row changed, so measure anew
  useEffect(() => {
    virtual.measure();
  }, [phone]);
  useEffect(() => {
    if (last >= models.length - NEAR_END) onEnd?.();
  }, [last, models.length, onEnd]);

  const grid = columns.map((column) => column.meta?.track ?? "minmax(0, 1fr)").join(" ");
  return (
    <div
      ref={scroller}
      className={`${styles.scroller} ${stale ? styles.stale : ""}`}
      onScroll={(event) => onTop?.(event.currentTarget.scrollTop < 8)}
    >
      {/* A virtual table is laid out as a grid, which takes a table's roles away */}
      <div role="table" aria-label={label} aria-rowcount={models.length + 1} className={styles.table}>
        <div role="rowgroup" className={phone ? "hidden-visually" : styles.head}>
          {table.getHeaderGroups().map((group) => (
            <div role="row" key={group.id} className={styles.headRow} style={{ gridTemplateColumns: grid }}>
              {group.headers.map((header) => (
                <div
                  role="columnheader"
                  key={header.id}
                  className={header.column.columnDef.meta?.right ? styles.right : ""}
                >
                  <table.FlexRender header={header} />
                </div>
              ))}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = models[item.index];
            if (!row) return null;
            return (
              <div
                role="row"
                key={item.key}
                aria-rowindex={item.index + 2}
                className={`${styles.row} ${phone ? styles.compact : ""}`}
                style={{
                  height: item.size,
                  transform: `translateY(${item.start}px)`,
                  gridTemplateColumns: phone ? undefined : grid,
                }}
              >
                {phone ? (
                  <div role="cell" aria-colspan={columns.length}>
                    {compact(row.original)}
                  </div>
                ) : (
                  row.getAllCells().map((cell) => (
                    <div
                      role="cell"
                      key={cell.id}
                      className={cell.column.columnDef.meta?.right ? styles.right : ""}
                    >
                      <table.FlexRender cell={cell} />
                    </div>
                  ))
                )}
              </div>
            );
          })}
        </div>
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
