import { Choice } from "@/components/Choice";
import { TextField } from "@/components/TextField";
import styles from "./PolicySettings.module.css";
import {
  read,
  readOfTier,
  readTier,
  TIER_NAMES,
  type TierName,
  write,
  writeOfTier,
  writeTier,
} from "./policyText";

interface Props {
  text: string;
  onText: (text: string) => void;
}

const SETTINGS = [
  ["minimum_confidence", "Least confidence", "Below it a person decides; 0 to 1."],
  ["maximum_dissonance", "Greatest d", "Where the models are further apart a person decides; 0 to 1."],
  ["audit_rate", "Share checked blind", "Of automatic answers; 0 to 1, empty for none."],
  ["reviews_a_day", "Reviews a day", "What your people can do; empty if it does not matter."],
] as const;

/** The settings that are changed most, without a word of YAML. */
export function PolicySettings({ text, onText }: Props) {
  return (
    <div className={styles.settings}>
      <div className={styles.row}>
        {SETTINGS.map(([key, label, hint]) => (
          <TextField
            key={key}
            label={label}
            hint={hint}
            inputMode="decimal"
            value={read(text, key)}
            onChange={(value) => onText(write(text, key, value.trim().replace(",", ".")))}
          />
        ))}
      </div>
      <Tiers text={text} onText={onText} />
    </div>
  );
}

const PERSONS = ["nobody", "1 person", "2 persons", "3 persons", "4 persons", "5 persons"] as const;

/** Who must look, by what is at stake. A text that writes tiers in another way is changed below. */
function Tiers({ text, onText }: Props) {
  const known = TIER_NAMES.every((tier) => readOfTier(text, tier, "reviewers") !== null);
  if (!known)
    return (
      <p className="quiet">The risk tiers are written in a form of their own: change them in the text.</p>
    );
  const without = readTier(text);
  return (
    <>
      <table className={styles.tiers} aria-label="Risk tiers">
        <thead>
          <tr>
            <th scope="col">risk tier</th>
            <th scope="col">amounts up to</th>
            <th scope="col">who must look at it</th>
          </tr>
        </thead>
        <tbody>
          {TIER_NAMES.map((tier) => (
            <Tier key={tier} tier={tier} text={text} onText={onText} />
          ))}
        </tbody>
      </table>
      {without !== "" && (
        <div className={styles.without}>
          <Choice
            label="A decision without an amount counts as"
            value={without}
            options={TIER_NAMES.map((tier) => [tier, tier] as const)}
            onChange={(value) => onText(writeTier(text, value))}
          />
        </div>
      )}
    </>
  );
}

function Tier({ tier, text, onText }: Props & { tier: TierName }) {
  const upTo = readOfTier(text, tier, "up_to");
  const reviewers = readOfTier(text, tier, "reviewers") ?? "0";
  return (
    <tr>
      <th scope="row">{tier}</th>
      <td>
        {upTo === null ? (
          "any"
        ) : (
          <input
            aria-label={`Amounts up to, ${tier}`}
            inputMode="decimal"
            value={upTo}
            onChange={(event) =>
              onText(writeOfTier(text, tier, "up_to", event.target.value.replace(/[^\d.]/g, "")))
            }
          />
        )}
      </td>
      <td>
        <select
          aria-label={`Who must look at it, ${tier}`}
          value={reviewers}
          onChange={(event) => onText(writeOfTier(text, tier, "reviewers", event.target.value))}
        >
          {PERSONS.map((words, many) => (
            <option key={words} value={String(many)}>
              {words}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
