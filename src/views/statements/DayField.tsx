import { useState } from "react";
import styles from "./DayField.module.css";

type Props = {
  name: string;
  day: string | undefined;
  /** The first and the last day that the picker offers. */
  bounds: readonly [string, string];
  onChoose: (day: string | undefined) => void;
};

/** A day to type or pick, or none. What is typed counts once it is a whole day; half a year typed is none yet. */
export function DayField({ name, day, bounds: [first, last], onChoose }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className={styles.field}>
      {name}
      <input
        type="date"
        value={typed ?? day ?? ""}
        min={first}
        max={last}
        onChange={({ target: { value, validity } }) => {
          setTyped(value);
          // A field that is emptied gives the bound up; one half typed is empty too, but says so.
          if (value > "1000" || (value === "" && !validity.badInput)) onChoose(value || undefined);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
