import { useState } from "react";
import { useRouter } from "wouter";
import { wholeAddress } from "#components/address/whole.ts";
import { saveFile } from "#components/takeAway/files.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { pathOf } from "#state/route.ts";
import { nameOfFile } from "../files.ts";

type Props = {
  index: DossierIndex;
  title: string;
  slides: readonly ShownSlide[];
};

/** Saves a briefing as PowerPoint; what writes it comes only when it is asked for. */
export function TakePptx({ index, title, slides }: Props) {
  const router = useRouter();
  const [outcome, setOutcome] = useState("");
  const [isBusy, setBusy] = useState(false);

  const take = async () => {
    const [{ deckOf }, { pptxOf }] = await Promise.all([
      import("./deckOf.ts"),
      import("./write.ts"),
    ]);
    const deck = deckOf(slides, {
      dossier: index.dossier,
      pageOf: (leads) => {
        const page = wholeAddress(router.hrefs(router.base + pathOf(leads), router));
        // A file on this disk is of no use to those who get the slides.
        return /^https?:/.test(page) ? page : undefined;
      },
    });
    const name = nameOfFile(title, "pptx");
    saveFile(name, await pptxOf(title, deck));
    return `Saved as ${name}: ${deck.length} slides`;
  };
  const press = () => {
    if (isBusy) return;
    setBusy(true);
    setOutcome("One moment…");
    void take()
      .catch(
        (fault: unknown) =>
          `That did not work: ${fault instanceof Error ? fault.message : "unknown fault"}.`,
      )
      .then((words) => {
        setOutcome(words);
        setBusy(false);
      });
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={isBusy || undefined} onClick={press}>
        PowerPoint
      </button>{" "}
      {/* That it takes a moment is seen; what has come of it is told. */}
      <output aria-busy={isBusy}>{outcome}</output>
    </>
  );
}
