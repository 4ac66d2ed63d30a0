import { Link } from "wouter";
import type { Source, SourceId, Statement } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";

type Props = {
  copies: NonNullable<Statement["secondCopies"]>;
  sources: readonly Source[];
  pathOfSource: (id: SourceId) => string;
};

/** Where else the same was seen: a source of the dossier, or a page elsewhere, by its host. */
export function OtherCopies({ copies, sources, pathOfSource }: Props) {
  return (
    <ul>
      {copies.map((copy) => {
        const source = sources.find(({ id }) => id === copy);
        return (
          <li key={copy}>
            {source ? (
              <>
                <Link href={pathOfSource(source.id)}>{source.title}</Link>, {source.outlet},{" "}
                {dateWords(source.published)}
              </>
            ) : (
              <a href={copy} target="_blank" rel="noopener">
                {hostOf(copy)}
                <span aria-hidden="true"> ↗</span>
                <span className="visually-hidden"> (opens in a new tab)</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** "example.org" of a web address; the text itself, if it is none. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}
