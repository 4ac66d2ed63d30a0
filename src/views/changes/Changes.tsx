import { Told } from "#components/later/Told.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { choose, useSelection } from "#state/selection.ts";
import styles from "./Changes.module.css";
import type { ChangeLists, Changes as AllChanges } from "./changesOf.ts";
import { MoveList } from "./MoveList.tsx";
import { OtherChanges } from "./OtherChanges.tsx";
import type { StartGroup } from "./startsOf.ts";

type Props = { changes: AllChanges };

/** What changed between two dates: movement first, and apart from it what only looks like one. */
export function Changes({ changes: { from, to, starts, usual, lists } }: Props) {
  const since = useSelection((selection) => selection.since);
  const between = `Between ${dateWords(from)} and ${dateWords(to)}`;
  return (
    <section className={styles.changes} id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{between}</h2>
      {/* What the date shown means is told above, and need not wait for what is drawn here. */}
      <Told words={`Counted from ${since === undefined ? "the usual date" : dateWords(since)}`} />
      {starts.length > 0 && (
        <p className={`${styles.dates} needs-script no-print`}>
          <label>
            Count from{" "}
            <select
              className="field"
              value={from}
              onChange={({ target }) =>
                choose({ since: target.value === usual ? undefined : target.value })
              }
            >
              {starts.map(({ name, starts: days }) =>
                name === undefined ? (
                  <Starts key="" starts={days} />
                ) : (
                  <optgroup key={name} label={name}>
                    <Starts starts={days} />
                  </optgroup>
                ),
              )}
            </select>
          </label>{" "}
          to the date shown, {dateWords(to)}.
        </p>
      )}
      {lists ? (
        <Lists lists={lists} from={from} />
      ) : (
        <p>
          {dateWords(from)} is not before the date shown, {dateWords(to)}, so nothing lies between
          them. Choose a later date above, or an earlier one to count from.
        </p>
      )}
    </section>
  );
}

function Starts({ starts }: Pick<StartGroup, "starts">) {
  return starts.map(({ day, label }) => (
    <option key={day} value={day}>
      {label}
    </option>
  ));
}

function Lists({ lists, from }: { lists: ChangeLists; from: string }) {
  const { moved, clarity, mixed, newlyOnRecord, fellSilent } = lists;
  return (
    <>
      <MoveList
        name="Moved"
        why="At the second date it holds nothing that it held at the first or, where it was silent then, when it came on record. Steps are counted between the nearest ends."
        none="No party is shown to have moved."
        moves={moved}
        open
      />
      <MoveList
        name="Clearer or vaguer"
        why="What is left open narrowed or widened around a shared option. That is no movement."
        moves={clarity}
      />
      <MoveList
        name="Mixed signals"
        why="On record at both dates, and at one of them it said things on one day that share no option. How far it moved, if it did, cannot be said."
        moves={mixed}
      />
      <OtherChanges lists={lists} />
      <MoveList
        name="Newly on record"
        why={`No position was on record on ${dateWords(from)}. That is not movement: the party may have said the same before, where nothing was read.`}
        moves={newlyOnRecord}
      />
      <MoveList
        name="No longer on record"
        why="A position was on record at the first date and none is at the second."
        moves={fellSilent}
      />
    </>
  );
}
