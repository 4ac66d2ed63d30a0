import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { FIGURE_KINDS, figureKey, figuresOf } from "#model/figure/figure.ts";
import { FIGURE_KIND_WORDS, figureTitle } from "#model/words/figure/figureWords.ts";
import { pathOf } from "#state/route.ts";
import styles from "./View.module.css";

/** So many that a list of them helps nobody: positions and statements are chosen, or found on their own pages. */
const TOO_MANY = ["cell", "quote"];

type Props = {
  index: DossierIndex;
  /** How to reach the root of the site from here. */
  root: string;
};

/** The figures by their addresses, for those who know what they want or have no scripts. */
export function AllFigures({ index, root }: Props) {
  const figures = figuresOf(index.dossier);
  return (
    <details className={styles.all}>
      <summary>Every figure by its address</summary>
      {FIGURE_KINDS.filter((kind) => !TOO_MANY.includes(kind)).map((kind) => (
        <section key={kind}>
          <h3>{FIGURE_KIND_WORDS[kind]}</h3>
          <ul>
            {figures
              .filter((figure) => figure.kind === kind)
              .map((figure) => (
                <li key={figureKey(figure)}>
                  <a href={root + pathOf({ view: "figure", figure }).slice(1)}>
                    {figureTitle(index, figure)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
