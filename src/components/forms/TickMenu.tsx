import { useState } from "react";
import { Told } from "#components/later/Told.tsx";
import { inGroups } from "./inGroups.ts";
import { Menu } from "./Menu.tsx";
import { Tick, Ticks } from "./Ticks.tsx";
import styles from "./TickMenu.module.css";

type Props<Id extends string> = {
  id: string;
  name: string;
  /** In the order to show them; those of a group stand together. */
  things: readonly { readonly id: Id; readonly name: string; readonly group?: string }[];
  chosen: readonly Id[];
  /** What the button says instead of its name, such as "2 of 5 parties". */
  words?: string;
  /** Whether what is chosen is as at first; so it is when all are, if not said. */
  isUsual?: boolean;
  /** Whether the reader may also change the order of what is chosen. */
  isOrdered?: boolean;
  /** Whether the last one ticked may go too. */
  mayBeEmpty?: boolean;
  onChoose: (ids: readonly Id[]) => void;
};

/** A menu of boxes to tick, and of ways to tick one, all, none or a group of them. */
export function TickMenu<Id extends string>(props: Props<Id>) {
  const { id, name, things, chosen, words, isOrdered = false, mayBeEmpty = false } = props;
  // An empty page helps nobody: after “None” the page stays as it is until one is ticked. What was cleared is forgotten
  // as soon as something else is chosen, elsewhere too, or the menu closes: then it shows again what the page does.
  const [cleared, setCleared] = useState<string>();
  const isCleared = cleared === chosen.join();
  const ticked = isCleared ? [] : chosen;
  const [moved, setMoved] = useState("");
  const { isUsual = chosen.length === things.length } = props;

  const onChoose = (ids: readonly Id[]) => {
    const isNone = ids.length === 0;
    setCleared(isNone && !mayBeEmpty ? chosen.join() : undefined);
    if (!isNone || mayBeEmpty) props.onChoose(ids);
  };
  const toggle = (one: Id) =>
    onChoose(
      things.map((thing) => thing.id).filter((other) => (other === one) !== ticked.includes(other)),
    );
  const moveEarlier = ({ id: one, name: called }: { id: Id; name: string }) => {
    const at = chosen.indexOf(one);
    setMoved(`${called} is now ${at} of ${chosen.length}`);
    onChoose(chosen.with(at - 1, one).with(at, chosen[at - 1] ?? one));
  };
  const only = (label: string, ids: readonly Id[]) => (
    <button
      type="button"
      className="link"
      aria-label={`Only ${label}`}
      onClick={() => onChoose(ids)}
    >
      only
    </button>
  );

  return (
    <Menu
      id={id}
      name={name}
      state={isUsual ? undefined : `${chosen.length} of ${things.length}`}
      words={words}
      isKept={words !== undefined}
      onClose={() => setCleared(undefined)}
    >
      <p className={styles.ways}>
        <button
          type="button"
          className="link"
          onClick={() => onChoose(things.map((one) => one.id))}
        >
          All
        </button>
        <button type="button" className="link" onClick={() => onChoose([])}>
          None
        </button>
        <Told words={moved} />
        <output>{isCleared && "Tick at least one"}</output>
      </p>
      {inGroups(things).map(({ group, members }) => (
        <fieldset key={group ?? ""} aria-label={group ?? name} className={styles.members}>
          {group !== undefined && (
            <p className={styles.group}>
              {group}
              {members.length > 1 &&
                only(
                  group,
                  members.map((one) => one.id),
                )}
            </p>
          )}
          <Ticks>
            {members.map((thing) => (
              <Tick
                key={thing.id}
                isTicked={ticked.includes(thing.id)}
                onToggle={() => toggle(thing.id)}
                beside={
                  <>
                    {isOrdered && ticked.indexOf(thing.id) > 0 && (
                      <button
                        type="button"
                        className="button sign"
                        aria-label={`Move ${thing.name} earlier`}
                        onClick={() => moveEarlier(thing)}
                      >
                        ←
                      </button>
                    )}
                    {only(thing.name, [thing.id])}
                  </>
                }
              >
                {thing.name}
              </Tick>
            ))}
          </Ticks>
        </fieldset>
      ))}
    </Menu>
  );
}
