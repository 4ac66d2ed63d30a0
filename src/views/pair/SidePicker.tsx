import type { MouseEvent } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { choose, type Selection } from "#state/selection.ts";
import styles from "./SidePicker.module.css";
import {
  choiceOf,
  everySide,
  FEWEST_SIDES,
  MOST_SIDES,
  type Side,
  type SideId,
} from "./sidesOf.ts";

type Props = {
  index: DossierIndex;
  sides: readonly Side[];
  parties: Selection["parties"];
};

/** Who is compared: a menu for each column, in its order, to change, move, remove and add. */
export function SidePicker({ index, sides, parties }: Props) {
  const ids = sides.map(({ id }) => id);
  const every = everySide(index);
  const next = every.find(({ id }) => !ids.includes(id));
  const isFull = sides.length >= MOST_SIDES || !next;

  const compare = (chosen: readonly SideId[]) =>
    choose({ compared: choiceOf(index, chosen, parties) });
  const exchange = (at: number, id: string) => {
    const side = every.find((other) => other.id === id);
    if (side) compare(ids.with(at, side.id));
  };
  const moveEarlier = (at: number, id: SideId) =>
    compare(ids.with(at, ids[at - 1] ?? id).with(at - 1, id));
  const remove = (event: MouseEvent, id: SideId) => {
    // The pressed button goes with its column, or with the last one that could go: a menu takes the focus.
    const column = event.currentTarget.closest("li");
    (column?.previousElementSibling ?? column)?.querySelector("select")?.focus();
    compare(ids.filter((other) => other !== id));
  };

  return (
    <fieldset className={`${styles.picker} needs-script no-print`}>
      <legend className="visually-hidden">Who is compared</legend>
      <div>
        <ol>
          {sides.map(({ id, name }, at) => (
            // A column keeps its place, and with it the focus, whoever stands in it.
            <li key={`column-${at + 1}`}>
              {at > 0 && (
                <button
                  type="button"
                  className="button sign"
                  aria-label={`Move ${name} earlier`}
                  onClick={() => moveEarlier(at, id)}
                >
                  ←
                </button>
              )}
              <select
                className="field"
                aria-label={`Column ${at + 1}`}
                value={id}
                onChange={({ target }) => exchange(at, target.value)}
              >
                {(["party", "proposal"] as const).map((kind) => (
                  <optgroup key={kind} label={kind === "party" ? "Parties" : "Proposals"}>
                    {every
                      .filter((side) => side.kind === kind)
                      .map((side) => (
                        <option
                          key={side.id}
                          value={side.id}
                          disabled={side.id !== id && ids.includes(side.id)}
                        >
                          {side.name}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
              {sides.length > FEWEST_SIDES && (
                <button
                  type="button"
                  className="button sign"
                  aria-label={`Remove ${name}`}
                  onClick={(event) => remove(event, id)}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="button"
          aria-disabled={isFull}
          onClick={() => {
            if (!isFull) compare([...ids, next.id]);
          }}
        >
          {next ? (isFull ? "Five at most" : "Add a column") : "All are shown"}
        </button>
      </div>
    </fieldset>
  );
}
