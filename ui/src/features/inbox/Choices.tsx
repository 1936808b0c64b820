import { plural } from "@/lib/format";
import styles from "./Choices.module.css";

const NUMBERED = 9;

interface Props {
  options: string[];
  onPick: ((option: string) => void) | undefined;
}

/** What can be chosen where nothing is proposed, in the order of the type, with the keys that choose it. */
export function Choices({ options, onPick }: Props) {
  const more = options.length - NUMBERED;
  return (
    <>
      <ol className={styles.choices}>
        {options.slice(0, NUMBERED).map((option, index) => (
          <li key={option}>
            <kbd>{index + 1}</kbd>
            {onPick ? (
              <button type="button" onClick={() => onPick(option)}>
                {option}
              </button>
            ) : (
              option
            )}
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="quiet">
          {plural(more, "more option")}: <kbd>o</kbd> finds them.
        </p>
      )}
    </>
  );
}
