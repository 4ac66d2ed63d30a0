import { Link } from "wouter";
import { useRoot } from "#components/address/SiteFile.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { figureNamed } from "#model/figure/figure.ts";
import { suggestedFigure } from "#state/figure/suggested.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { VIEWS } from "#state/views.ts";
import { AllFigures } from "./AllFigures.tsx";
import { Builder } from "./Builder.tsx";

/** Makes a figure ready for somebody else's page: which, with what choices, how it looks there, and what to paste. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const root = useRoot();
  const asked =
    selection.figure === undefined ? undefined : figureNamed(selection.figure, index.dossier);
  const figure = asked ?? suggestedFigure(index, { route: { view: "embed" }, selection });
  return (
    <>
      <PageHead
        index={index}
        title={VIEWS.embed.title}
        lede={
          <>
            For articles and other pages: nothing is asked of your readers, nothing is stored, and
            no request goes to anybody but this site. What to allow, how to credit, what happens if
            we were wrong: <Link href={pathOf({ view: "newsrooms" })}>For newsrooms</Link>
          </>
        }
      />
      <noscript>
        <p>Choosing and previewing need scripts. Each figure stands at an address of its own:</p>
      </noscript>
      {root === undefined || root.includes("://") ? (
        <p>Figures stand on the site alone: this file has none that another page could show.</p>
      ) : (
        <>
          <Builder index={index} figure={figure} root={root} />
          <AllFigures index={index} root={root} />
        </>
      )}
    </>
  );
}
