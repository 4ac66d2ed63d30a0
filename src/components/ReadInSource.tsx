import type { Source, Statement } from "../model/dossier.ts";
import { dateWords } from "../model/edtf.ts";
import { sourceLink } from "../model/textFragment.ts";

type Props = { statement: Statement; source: Source };

/** The way to the words where they were published: always a plain link, in a new tab. */
export function ReadInSource({ statement, source }: Props) {
  const { href, highlights } = sourceLink(source, statement);
  const { evidence } = statement;
  const checked = evidence.kind === "quote" ? evidence.checked : undefined;
  return (
    <>
      <a href={href} target="_blank" rel="noopener" data-highlights={highlights}>
        Read it in the source<span aria-hidden="true"> ↗</span>
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
      {source.archivedUrl && (
        <a href={source.archivedUrl} target="_blank" rel="noopener">
          Archived copy
        </a>
      )}
      {checked && <span>Found in our copy of the text on {dateWords(checked.on)}</span>}
    </>
  );
}
