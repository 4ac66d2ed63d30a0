import { TickMenu } from "#components/forms/TickMenu.tsx";
import { Told } from "#components/later/Told.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";
import { type ViewName, viewOf } from "#state/views.ts";
import { AsOf } from "./asOf/AsOf.tsx";
import { AsOfWords } from "./asOf/AsOfWords.tsx";
import styles from "./Choices.module.css";
import { Folded } from "./Folded.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
import { TextChoice } from "./TextChoice.tsx";

type Props = { index: DossierIndex; view: ViewName };

/** What the reader may choose of what a view shows, and nothing that would not change it. */
export function Choices({ index, view }: Props) {
  const { dossier } = index;
  const selection = useSelection();
  const { parties, issues, over, release } = selection;
  const { choices, showsSuperseded } = viewOf(view);
  const partyIds = dossier.parties.map(({ id }) => id);
  const issueIds = dossier.issues.map(({ id }) => id);
  const partyOrder = parties
    ? [...parties, ...partyIds.filter((id) => !parties.includes(id))]
    : partyIds;
  const topicOf = new Map(dossier.topics.map(({ id, name }) => [id, name]));
  const isChosen = toQuery({ ...selection, over: NO_SELECTION.over, release: undefined }) !== "";
  const hasOrder = choices.includes("sort");
  const partyWords = amountWords(parties?.length, {
    total: partyIds.length,
    noun: "party",
    plural: "parties",
  });
  const issueWords = amountWords(issues?.length, {
    total: issueIds.length,
    noun: "issue",
    plural: "issues",
  });

  return (
    <form
      className={`${styles.choices} needs-script no-print`}
      aria-label="Choices"
      onSubmit={(e) => e.preventDefault()}
    >
      {choices.includes("asOf") && <AsOf index={index} />}
      {choices.includes("parties") && (
        <TickMenu
          id="choice-parties"
          name="Parties"
          words={partyWords}
          things={partyOrder.flatMap(
            (id) => dossier.parties.find((party) => party.id === id) ?? [],
          )}
          chosen={parties ?? partyIds}
          isUsual={parties === undefined}
          isOrdered
          onChoose={(ids) => choose({ parties: isSame(ids, partyIds) ? undefined : ids })}
        />
      )}
      {choices.includes("issues") && (
        <TickMenu
          id="choice-issues"
          name="Issues"
          words={issueWords}
          things={dossier.issues.map(({ id, name, topic }) => ({
            id,
            name,
            group: topicOf.get(topic) ?? topic,
          }))}
          chosen={issues ?? issueIds}
          isUsual={issues === undefined}
          onChoose={(ids) =>
            choose({
              issues: isSame(ids, issueIds) ? undefined : issueIds.filter((id) => ids.includes(id)),
            })
          }
        />
      )}
      {choices.includes("texts") && (
        <TextChoice index={index} superseded={showsSuperseded === true} />
      )}
      {(hasOrder || isChosen) && (
        <Folded id="choice-more" words="More" legend="Order and rows">
          {hasOrder && <OrderChoice selection={selection} hasRows={view === "words"} />}
          {isChosen && (
            <button
              type="button"
              className="button"
              onClick={() => choose({ ...NO_SELECTION, over, release })}
            >
              Reset
            </button>
          )}
        </Folded>
      )}
      {choices.includes("asOf") && <AsOfWords index={index} />}
      {/* A board says itself how much of it is in view, and in which order. */}
      {!hasOrder && (
        <>
          <Told words={partyWords} />
          <Told words={issueWords} />
        </>
      )}
    </form>
  );
}

type Amount = { readonly total: number; readonly noun: string; readonly plural: string };

/** "5 parties", "2 of 5 parties". */
function amountWords(chosen: number | undefined, { total, noun, plural }: Amount): string {
  const all = counted(total, noun, plural);
  return chosen === undefined ? all : `${chosen} of ${all}`;
}

function isSame(ids: readonly string[], all: readonly string[]): boolean {
  return ids.join() === all.join();
}
