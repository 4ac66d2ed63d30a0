import { useId, useState } from "react";
import { dayTyped } from "#model/dossier/dayTyped.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "./DayField.module.css";

type Props = {
  name: string;
  day: string | undefined;
  /** The first and the last day of the record. */
  bounds: readonly [string, string];
  /** Whether there must be a day, and within the bounds; otherwise no day and days beyond them are choices too. */
  isBound?: boolean;
  onChoose: (day: string | undefined) => void;
};

/**
 * A day to type, read and shown with its month in words: a browser's own field has the month and the day in
 * the order of the reader's country, and says so nowhere. What is typed counts once it is a whole day.
 */
export function DayField({ name, day, bounds, isBound = false, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState("");

  const type = (text: string) => {
    setTyped(text);
    const read = readingOf(text, isBound ? bounds : undefined);
    if ("day" in read) onChoose(read.day);
    // While it is typed, only what is whole can be wrong.
    setFault("fault" in read && /\d{4}$/.test(text.trim()) ? read.fault : "");
  };
  const leave = () => {
    if (typed === undefined) return;
    const read = readingOf(typed, isBound ? bounds : undefined);
    setFault("fault" in read ? read.fault : "");
    setTyped(undefined);
  };

  return (
    <>
      <label className={styles.field}>
        {name}
        <input
          type="text"
          className="field"
          size={11}
          autoComplete="off"
          placeholder="5 Jul 2026"
          value={typed ?? (day === undefined ? "" : dateWords(day))}
          required={isBound}
          aria-invalid={fault !== "" || undefined}
          aria-describedby={id}
          onChange={({ target }) => type(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
          }}
          onBlur={leave}
        />
      </label>
      <output id={id} className={styles.fault}>
        {fault}
      </output>
    </>
  );
}

/** The day that a text means, none where the text is empty and may be, or what is wrong with it. */
function readingOf(
  text: string,
  bounds: readonly [string, string] | undefined,
): { readonly day: string | undefined } | { readonly fault: string } {
  if (text.trim() === "") return bounds ? { fault: "" } : { day: undefined };
  const read = dayTyped(text);
  if (read.kind === "none")
    return { fault: `“${text}” is no day: write 5 Jul 2026, 2026-07-05 or 5.7.2026.` };
  if (read.kind === "either")
    return {
      fault: `“${text}” may be ${read.days.map(dateWords).join(" or ")}: write the month as a word.`,
    };
  if (bounds && (read.day < bounds[0] || read.day > bounds[1]))
    return { fault: `The record runs from ${bounds.map(dateWords).join(" to ")}.` };
  return { day: read.day };
}
