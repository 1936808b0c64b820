import { Command } from "cmdk";
import { plural, probability } from "@/lib/format";
import styles from "./Command.module.css";
import { Dialog } from "./Dialog";

interface Props {
  open: boolean;
  onClose: () => void;
  onPick: (option: string) => void;
  title: string;
  /** What the options are. */
  noun?: string;
  options: string[];
  probabilities?: Record<string, number>;
}

/** One option out of many, found by typing. */
export function OptionPicker(props: Props) {
  const { open, onClose, onPick, title, noun = "option", options, probabilities } = props;
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <Command label={title} className={styles.command}>
        <Command.Input placeholder={`Find one of ${plural(options.length, noun)}`} className={styles.input} />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>No {noun} matches.</Command.Empty>
          {options.map((option) => (
            <Command.Item key={option} value={option} onSelect={() => onPick(option)} className={styles.item}>
              <span>{option}</span>
              {probabilities && <span className="quiet">{probability(probabilities[option] ?? 0)}</span>}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
