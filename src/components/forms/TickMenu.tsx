import { Menu } from "./Menu.tsx";
import { Tick, Ticks } from "./Ticks.tsx";

type Props<Id extends string> = {
  id: string;
  name: string;
  /** In the order to show them. */
  things: readonly { readonly id: Id; readonly name: string }[];
  chosen: readonly Id[];
  /** What the button says while all are ticked, beside its name. */
  all?: string;
  /** Whether they are ticked as at first; usually all are. */
  isUsual?: boolean;
  /** Whether the reader may also change the order of what is chosen. */
  isOrdered?: boolean;
  /** Whether the last one ticked may go too. */
  mayBeEmpty?: boolean;
  onChoose: (ids: readonly Id[]) => void;
};

/** A menu of boxes to tick; the last one ticked stays, for an empty page helps nobody. */
export function TickMenu<Id extends string>(props: Props<Id>) {
  const { id, name, things, chosen, all, isOrdered = false, mayBeEmpty = false, onChoose } = props;
  const isWhole = chosen.length === things.length;
  const { isUsual = isWhole } = props;
  const amount = isWhole ? all : `${chosen.length} of ${things.length}`;

  const toggle = (one: Id) => {
    const ids = things
      .map((thing) => thing.id)
      .filter((other) => (other === one) !== chosen.includes(other));
    if (ids.length > 0 || mayBeEmpty) onChoose(ids);
  };
  const moveEarlier = (one: Id) => {
    const at = chosen.indexOf(one);
    onChoose(chosen.with(at - 1, one).with(at, chosen[at - 1] ?? one));
  };

  return (
    <Menu
      id={id}
      name={name}
      state={isUsual ? undefined : amount}
      usual={amount}
      isKept={all !== undefined}
    >
      <Ticks>
        {things.map((thing) => (
          <Tick
            key={thing.id}
            isTicked={chosen.includes(thing.id)}
            isFixed={!mayBeEmpty && chosen.length === 1 && chosen.includes(thing.id)}
            onToggle={() => toggle(thing.id)}
            beside={
              isOrdered &&
              chosen.indexOf(thing.id) > 0 && (
                <button
                  type="button"
                  className="button sign"
                  aria-label={`Move ${thing.name} earlier`}
                  onClick={() => moveEarlier(thing.id)}
                >
                  ←
                </button>
              )
            }
          >
            {thing.name}
          </Tick>
        ))}
      </Ticks>
    </Menu>
  );
}
