import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/words/positionWords.ts";
import { choose, useSelection } from "#state/selection.ts";
import { facetChoice } from "./facets.ts";
import { Tick, Ticks } from "#components/forms/Ticks.tsx";
import { Menu } from "#components/forms/Menu.tsx";
import styles from "./FacetPanel.module.css";
import type { FacetMenu } from "./statementsOf.ts";

type Props = { index: DossierIndex; menu: FacetMenu };

/** A menu of the values of a facet to tick, each with how many statements there would be. */
export function FacetPanel({ index, menu }: Props) {
  const { facet, name, options } = menu;
  const chosen = options.filter(({ isChosen }) => isChosen);
  const state = chosen.length > 1 ? `${chosen.length} of ${options.length}` : chosen[0]?.name;
  return (
    <Menu id={`facet-${facet}`} name={name} state={state}>
      <Values index={index} menu={menu} />
    </Menu>
  );
}

/** Drawn only while the menu is open: the counts change with every key in the search. */
function Values({ index, menu: { facet, options } }: Props) {
  const chooseOnly = (ids: readonly string[]) =>
    choose(facetChoice(index, useSelection.getState(), { facet, ids }));
  return (
    <>
      <Ticks>
        {options.map(({ id, name: value, count, isChosen }) => (
          <Tick
            key={id}
            isTicked={isChosen}
            isOff={count === 0 && !isChosen}
            onToggle={() =>
              chooseOnly(
                options
                  .filter((option) => (option.id === id) !== option.isChosen)
                  .map((option) => option.id),
              )
            }
          >
            <span>{value}</span>
            <span className={styles.count} aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">, {counted(count, "statement")}</span>
          </Tick>
        ))}
      </Ticks>
      {options.some(({ isChosen }) => isChosen) && (
        <button type="button" className={styles.all} onClick={() => chooseOnly([])}>
          Show all
        </button>
      )}
    </>
  );
}
