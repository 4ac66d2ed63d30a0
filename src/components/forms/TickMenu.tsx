import { useRef } from "react";
import styles from "#app/choices/Choices.module.css";

type Props<Id extends string> = {
  name: string;
  /** In the order to show them. */
  things: readonly { readonly id: Id; readonly name: string }[];
  chosen: readonly Id[];
  /** Whether the reader may also change the order of what is chosen. */
  ordered?: boolean;
  /** Whether the last one ticked may go too. */
  mayBeEmpty?: boolean;
  onChoose: (ids: readonly Id[]) => void;
};

/** A menu of boxes to tick; the last one ticked stays, for an empty page helps nobody. */
export function ChoiceMenu<Id extends string>({
  name,
  things,
  chosen,
  ordered = false,
  mayBeEmpty = false,
  onChoose,
}: Props<Id>) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");

  const toggle = (id: Id) => {
    const ids = things
      .map((thing) => thing.id)
      .filter((other) => (other === id) !== chosen.includes(other));
    if (ids.length > 0 || mayBeEmpty) onChoose(ids);
  };
  const moveEarlier = (id: Id) => {
    const at = chosen.indexOf(id);
    onChoose(chosen.with(at - 1, id).with(at, chosen[at - 1] ?? id));
  };

  return (
    <details
      ref={menu}
      className={styles.menu}
      name="choices"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector("summary")?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>
        {name}: {chosen.length === things.length ? "all" : `${chosen.length} of ${things.length}`}
      </summary>
      <ul>
        {things.map(({ id, name: label }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                aria-disabled={!mayBeEmpty && chosen.length === 1 && chosen.includes(id)}
                onChange={() => toggle(id)}
              />{" "}
              {label}
            </label>
            {ordered && chosen.indexOf(id) > 0 && (
              <button
                type="button"
                aria-label={`Move ${label} earlier`}
                onClick={() => moveEarlier(id)}
              >
                ←
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
