import { useState } from "react";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "./DayField.module.css";

type Props = {
  name: string;
  day: string | undefined;
  /** The first and the last day that the picker offers. */
  bounds: readonly [string, string];
  /** Whether there must be a day, and within the bounds; otherwise no day and days beyond them are choices too. */
  isBound?: boolean;
  onChoose: (day: string | undefined) => void;
};

/** A day to type or pick. What is typed counts once it is a whole day; half a year typed is none yet. */
export function DayField({ name, day, bounds, isBound = false, onChoose }: Props) {
  const [first, last] = bounds;
  const [typed, setTyped] = useState<string>();
  const isWithin = (value: string) => value >= first && value <= last;
  const isOutside = isBound && typed !== undefined && typed > "1000" && !isWithin(typed);

  const type = (value: string, isHalf: boolean) => {
    setTyped(value);
    // A field that is emptied gives the day up; one half typed is empty too, but says so.
    const isNone = value === "" && !isHalf;
    if (isBound ? isWithin(value) : value > "1000" || isNone) onChoose(value || undefined);
  };

  return (
    <>
      <label className={styles.field}>
        {name}
        <input
          type="date"
          className="field"
          value={typed ?? day ?? ""}
          min={first}
          max={last}
          required={isBound}
          aria-invalid={isOutside || undefined}
          onChange={({ target: { value, validity } }) => type(value, validity.badInput)}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      {isBound && (
        <output className={styles.outside}>
          {isOutside && `The record runs from ${dateWords(first)} to ${dateWords(last)}.`}
        </output>
      )}
    </>
  );
}
