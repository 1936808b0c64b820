import { Button } from "./Button";
import styles from "./CsvHelp.module.css";

/** Files of spreadsheet programs, as choosers and drops name them. */
export const WORKBOOKS = ".xlsx,.xls,.xlsm,.ods,.numbers";

export const isWorkbook = (file: File) =>
  WORKBOOKS.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));

const PROGRAMS = [
  ["Excel", "File, Save As, file type \u201cCSV UTF-8 (Comma delimited)\u201d"],
  ["LibreOffice", "File, Save As, file type \u201cText CSV\u201d, character set \u201cUnicode (UTF-8)\u201d"],
  ["Google Sheets", "File, Download, \u201cComma Separated Values\u201d"],
  ["Numbers", "File, Export To, CSV, text encoding \u201cUnicode (UTF-8)\u201d"],
] as const;

/** How a sheet becomes CSV, in the words of the program it was made with. */
export function CsvHelp() {
  return (
    <details className={styles.help}>
      <summary>The cases are in Excel or another spreadsheet?</summary>
      <Steps />
    </details>
  );
}

function Steps() {
  return (
    <div className={styles.steps}>
      <p>
        Open the sheet with the cases: names of the columns in the first row, one case in each row below, no
        totals. Then save that sheet as CSV:
      </p>
      <dl>
        {PROGRAMS.map(([program, way]) => (
          <div key={program}>
            <dt>{program}</dt>
            <dd>{way}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">Commas, semicolons and tabs between the cells are all read.</p>
    </div>
  );
}

/** Said at once of a file that cannot be read here, before it is sent. */
export function IsWorkbook({ file, onOther }: { file: File; onOther: () => void }) {
  return (
    <div className={styles.workbook} role="alert">
      <p>
        <strong>{file.name}</strong> is a spreadsheet; what is read here is CSV.
      </p>
      <Steps />
      <div>
        <Button onClick={onOther}>Choose the CSV file</Button>
      </div>
    </div>
  );
}
