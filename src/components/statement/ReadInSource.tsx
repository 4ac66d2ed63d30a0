import type { Source, Words } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { sourceLink } from "#model/dossier/textFragment.ts";

type Props = { words: Words; source: Source };

/** The way to the words where they were published: always a plain link, in a new tab. */
export function ReadInSource({ words, source }: Props) {
  const { href, highlights } = sourceLink(source, words);
  const { evidence } = words;
  const { checked, changed } = evidence.kind === "quote" ? evidence : {};
  return (
    <>
      <a
        href={href}
        target="_blank"
        rel="noopener"
        data-highlights={highlights}
        data-url={source.url}
      >
        {changed ? "Open the source" : "Read it in the source"}
        <span aria-hidden="true"> ↗</span>
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
      {source.archivedUrl && (
        <a href={source.archivedUrl} target="_blank" rel="noopener" data-url={source.archivedUrl}>
          Archived copy<span aria-hidden="true"> ↗</span>
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      )}
      {changed && (
        <strong data-changed>The source has changed since (found on {dateWords(changed)})</strong>
      )}
      {checked && <span>Found in our copy of the text on {dateWords(checked.on)}</span>}
    </>
  );
}
