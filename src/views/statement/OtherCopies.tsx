import { Link } from "wouter";
import type { Copy } from "#model/dossier/copies.ts";
import type { SourceId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";

type Props = {
  copies: readonly Copy[];
  pathOfSource: (id: SourceId) => string;
};

/** Where else the same was told: a source of the dossier by its title, a page elsewhere by its outlet. */
export function OtherCopies({ copies, pathOfSource }: Props) {
  return (
    <ul>
      {copies.map(({ url, outlet, kind, published, source }) => (
        <li key={url}>
          {source ? (
            <>
              <Link href={pathOfSource(source.id)}>{source.title}</Link>, {outlet}
            </>
          ) : (
            <a href={url} target="_blank" rel="noopener" data-url={url}>
              {outlet}
              <span aria-hidden="true"> ↗</span>
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>
          )}
          {kind && `, ${SOURCE_KIND_WORDS[kind].short}`}
          {published && `, ${dateWords(published)}`}
        </li>
      ))}
    </ul>
  );
}
