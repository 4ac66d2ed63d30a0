import { useMemo, useState } from "react";
import { useRouter } from "wouter";
import { Told } from "#components/later/Told.tsx";
import { useHere } from "#components/later/useHere.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { altText, figureTableOf, tableHtml } from "#model/export/figureTable.ts";
import { sourceLine } from "#model/export/text.ts";
import { type Figure, figureKey } from "#model/figure/figure.ts";
import { snippetOf } from "#model/figure/snippet.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import { chosenFor, figureAddress } from "#state/figure/figureAddress.ts";
import { placeOf } from "#state/address.ts";
import { fullViewOf } from "#state/figure/fullView.ts";
import { NO_SELECTION, useSelection } from "#state/selection.ts";
import { CopyBox } from "./CopyBox.tsx";
import { FigureChoice } from "./FigureChoice.tsx";
import { type Manner, MannerChoice, USUAL } from "./MannerChoice.tsx";
import { Pictures } from "./Pictures.tsx";
import { Preview } from "./Preview.tsx";
import { Choices } from "./Choices.tsx";
import { useWeights } from "./useWeights.ts";
import styles from "./View.module.css";

type Props = {
  index: DossierIndex;
  figure: Figure;
  /** How to reach the root of the site from here. */
  root: string;
};

/** How wide a phone leaves a column. */
const PHONE = 320;

/** Choices, how the figure looks with them, and what there is to copy. */
export function Builder({ index, figure, root }: Props) {
  const { dossier } = index;
  const selection = useSelection();
  const [manner, setManner] = useState<Manner>(USUAL);
  const [measured, setMeasured] = useState<ReadonlyMap<number, number>>(new Map());
  const { base } = useRouter();
  const site = useHere(() => new URL(`${base}/`, location.href).href, "");
  const whole = (below: string) => site + below.slice(1);

  const release = manner.isPinned ? dossier.release : undefined;
  const wanted = { figure, selection, release, theme: manner.theme };
  const address = placeOf(figureAddress(wanted), dossier);
  const isAsWritten = Object.values(chosenFor(figure, selection)).every((one) => one === undefined);
  const weight = useWeights(root, figureKey(figure));
  const heightAt = (width: number) =>
    (isAsWritten ? weight?.heights[width] : undefined) ?? measured.get(width);

  const asOf = selection.asOf ?? dossier.asOf;
  const title = `${figureTitle(index, figure)} (as of ${dateWords(asOf)})`;
  const chosen = { ...NO_SELECTION, ...chosenFor(figure, selection), release };
  const fullView = whole(placeOf(fullViewOf(figure, chosen), dossier));
  const height = heightAt(manner.width) ?? 0;
  const snippet = snippetOf({
    title,
    figure: whole(address),
    fullView,
    script: manner.isFitted ? whole("/embed.js") : undefined,
    height,
    onPhone: heightAt(PHONE) ?? height,
  });
  const source = sourceLine({ index, asOf }, fullView);
  const table = useMemo(
    () => figureTableOf(index, figure, { ...NO_SELECTION, ...chosenFor(figure, selection) }),
    [index, figure, selection],
  );

  return (
    <div className={`${styles.builder} needs-script no-print`}>
      <form aria-label="The figure" onSubmit={(e) => e.preventDefault()}>
        <FigureChoice index={index} figure={figure} />
        <Choices index={index} figure={figure} />
        <MannerChoice index={index} manner={manner} onChoose={setManner} />
      </form>
      <Told words={`${title}, in a column of ${manner.width} pixels`} />
      {/* The frames can be gone through by keys, all rows of each. */}
      <a className={styles.past} href="#to-copy">
        Past the preview, to what there is to copy
      </a>
      <Preview
        title={title}
        src={root + address.slice(1)}
        widths={[manner.width, ...(manner.width === PHONE ? [] : [PHONE])]}
        onMeasure={(width, tall) => setMeasured((known) => new Map(known).set(width, tall))}
      />
      <section id="to-copy" aria-label="To copy" className={styles.copy} tabIndex={-1}>
        <p>
          {height > 0 && `${height} pixels high in a column of ${manner.width}`}
          {height > 0 && manner.width !== PHONE && `, ${heightAt(PHONE) ?? height} on a phone`}
          {height > 0 && ". "}
          {weight &&
            `It weighs ${kB(weight.bytes)} and ${kB(weight.type)} of type, in two answers. `}
          {!isAsWritten &&
            "Your choices are applied by a script, which first fetches the record: without them it is lighter."}
        </p>
        <CopyBox name="Snippet" text={snippet} rows={7} />
        <CopyBox name="Link to the figure" text={whole(address)} rows={1} />
        <CopyBox
          name="Table, for systems without frames"
          text={tableHtml(table, source)}
          rows={4}
        />
        <CopyBox
          name="Text, for an alt attribute"
          text={altText(table, trustWords(dossier)[0])}
          rows={4}
        />
        <Pictures
          index={index}
          title={figureTitle(index, figure)}
          name={figureKey(figure)}
          asOf={asOf}
          width={manner.width}
          // The figure says itself how it was coded.
          source={sourceLine({ index, asOf }, fullView, true)}
          site={site}
        />
      </section>
    </div>
  );
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
