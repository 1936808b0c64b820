import * as Slider from "@radix-ui/react-slider";
import { chosen } from "@/lib/format";
import styles from "./Target.module.css";

const DELTAS = [0.1, 0.05, 0.01];
const STEP = 0.005;

interface Props {
  alpha: number;
  onAlpha: (alpha: number) => void;
  delta: number;
  onDelta: (delta: number) => void;
}

/** The sentence that a certificate states, with both of its figures to move. */
export function Target({ alpha, onAlpha, delta, onDelta }: Props) {
  return (
    <div className={styles.target}>
      <p id="target">
        At most <strong>{chosen(alpha)}</strong> wrong, with {chosen(1 - delta)} confidence
      </p>
      <Slider.Root
        className={styles.slider}
        min={1}
        max={50}
        step={1}
        value={[Math.round(alpha / STEP)]}
        onValueChange={([value]) => onAlpha(Number(((value ?? 1) * STEP).toFixed(3)))}
      >
        <Slider.Track className={styles.track}>
          <Slider.Range className={styles.range} />
        </Slider.Track>
        <Slider.Thumb
          className={styles.thumb}
          aria-label="At most this share of automatic answers may be wrong"
          aria-valuetext={chosen(alpha)}
        />
      </Slider.Root>
      <fieldset className={styles.confidence}>
        <legend className="hidden-visually">Confidence</legend>
        {DELTAS.map((value) => (
          <label key={value}>
            <input type="radio" name="delta" checked={value === delta} onChange={() => onDelta(value)} />
            <span>{chosen(1 - value)}</span>
          </label>
        ))}
        <span className={styles.unit} aria-hidden="true">
          confidence
        </span>
      </fieldset>
    </div>
  );
}
