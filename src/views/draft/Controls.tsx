import { useState } from "react";
import { useRouter } from "wouter";
import { wholeAddress } from "#components/address/whole.ts";
import { Told } from "#components/later/Told.tsx";
import { useHere } from "#components/later/useHere.ts";
import { CopyButton } from "#components/statement/CopyButton.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import { counted, listWords } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import type { Start } from "./draftedOf.ts";
import styles from "./Controls.module.css";
import { type Draft, draftFrom, isSameDraft } from "./draftFrom.ts";
import { StartFrom } from "./StartFrom.tsx";

type Props = {
  issues: readonly Issue[];
  /** The texts that a draft can be started from. */
  starts: readonly Start[];
  draft: Draft;
  /** How the draft sits with every party, for those who hear it change. */
  results: string;
  onReplace: (draft: Draft) => void;
};

/** What was there before the draft was replaced as a whole, and by what. */
type Replaced = { readonly before: Draft; readonly by: Start | "clear" | "undo" };

/** Starts a draft from a text, clears it, takes either back, and hands out its link. */
export function Controls({ issues, starts, draft, results, onReplace }: Props) {
  const [replaced, setReplaced] = useState<Replaced>();
  const link = useLinkHere();
  const replace = (by: Replaced["by"], next: Draft) => {
    setReplaced({ before: draft, by });
    onReplace(next);
  };
  const canUndo = replaced !== undefined && !isSameDraft(replaced.before, draft);
  const outcome = canUndo ? replacedWords(issues, replaced) : "";

  return (
    <form
      className={styles.controls}
      aria-label="Your draft"
      onSubmit={(event) => event.preventDefault()}
    >
      {starts.length > 0 && (
        <StartFrom
          starts={starts}
          onStart={(start) => replace(start, draftFrom(issues, start.deal).draft)}
        />
      )}
      <p>
        {/* Not disabled but inert when there is nothing to do, so that the focus is not lost from under the reader. */}
        <button
          type="button"
          className="button"
          aria-disabled={draft.size === 0}
          onClick={() => draft.size > 0 && replace("clear", new Map())}
        >
          Clear the draft
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!canUndo}
          onClick={() => canUndo && replace("undo", replaced.before)}
        >
          {canUndo && replaced.by === "undo" ? "Redo" : "Undo"}
        </button>
        {draft.size > 0 && <CopyButton label="Copy link to this draft" text={link} />}
      </p>
      {outcome && <p>{outcome}</p>}
      <p className="visually-hidden">{results}</p>
      <Told words={`${outcome} ${results}`} />
    </form>
  );
}

/** The whole address of this view with the reader's choices in it; without its host until the page stands in a browser. */
function useLinkHere(): string {
  const router = useRouter();
  const here = router.hrefs(router.base + pathOf({ view: "draft" }), router);
  return useHere(() => wholeAddress(here), here);
}

function replacedWords(issues: readonly Issue[], { before, by }: Replaced): string {
  const kept =
    before.size > 0 ? ` Undo brings back the draft of ${counted(before.size, "issue")}.` : "";
  if (by === "clear") return `The draft is cleared.${kept}`;
  if (by === "undo") return "The draft is as it was before.";
  const { draft, leftOpen } = draftFrom(issues, by.deal);
  const open = listWords(leftOpen.map(({ name }) => name));
  return `Started from ${by.proposal.name}: ${counted(draft.size, "clause")} taken.${open && ` Left open, because the text leaves more than one option open: ${open}.`}${kept}`;
}
