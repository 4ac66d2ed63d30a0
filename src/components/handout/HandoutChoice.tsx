import { type ReactNode, useEffect, useState } from "react";
import styles from "./Handout.module.css";

const PER_PAGE = [1, 2, 6] as const;

/** How the slides are printed: how many on a page, and with the notes or without. */
export function HandoutChoice({ children }: { children: ReactNode }) {
  const [per, setPer] = useState<(typeof PER_PAGE)[number]>(2);
  const [hasNotes, setNotes] = useState(true);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["handout"] =
      `${per === 1 ? "one" : per === 2 ? "two" : "six"}${hasNotes ? " notes" : ""}`;
    return () => {
      delete dataset["handout"];
    };
  }, [per, hasNotes]);
  return (
    <>
      <button type="button" className="button" popoverTarget="handout">
        Handout
      </button>
      <div id="handout" popover="auto" className={`sheet ${styles.choice}`}>
        <fieldset>
          <legend>Slides on a page</legend>
          {PER_PAGE.map((count) => (
            <label key={count}>
              <input
                type="radio"
                name="per-page"
                checked={per === count}
                onChange={() => setPer(count)}
              />{" "}
              {count}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={hasNotes}
            onChange={({ target }) => setNotes(target.checked)}
          />{" "}
          with the notes, and the words that decide
        </label>
        <p>A4 or Letter is chosen in the browser’s own dialog, and so is a PDF.</p>
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>{" "}
        {children}
      </div>
    </>
  );
}
