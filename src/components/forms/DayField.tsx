import { useState } from "react";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "#app/choices/AsOf.module.css";

type Props = {
  day: string;
  first: string;
  last: string;
  onChoose: (day: string) => void;
};

/** A date to type or pick. What is typed counts once it is a day of the record; half a year typed is none yet. */
export function AsOfDate({ day, first, last, onChoose }: Props) {
  const [typed, setTyped] = useState<string>();
  const isOutside = typed !== undefined && typed > "1000" && !(typed >= first && typed <= last);

  return (
    <>
      <label>
        As of{" "}
        <input
          type="date"
          value={typed ?? day}
          min={first}
          max={last}
          required
          aria-invalid={isOutside || undefined}
          onChange={({ target: { value } }) => {
            setTyped(value);
            if (value >= first && value <= last) onChoose(value);
          }}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      <output className={styles.outside}>
        {isOutside && `The record runs from ${dateWords(first)} to ${dateWords(last)}.`}
      </output>
    </>
  );
}
