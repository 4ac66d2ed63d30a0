import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import type { Source } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "./View.module.css";

type Props = { source: Source };

/** What the document is, who published it, and how we came by it. */
export function SourceFacts({ source }: Props) {
  const { outlet, author, kind, read, retrieved, language, url, archivedUrl, provenance } = source;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Outlet</dt>
        <dd>
          <b>{outlet}</b>, {SOURCE_KIND_WORDS[kind].short}
        </dd>
      </div>
      {author && (
        <div>
          <dt>Author</dt>
          <dd>{author}</dd>
        </div>
      )}
      <div>
        <dt>Read</dt>
        <dd>
          {read === "whole" ? "whole" : "in excerpt"}
          {retrieved && `, retrieved ${dateWords(retrieved)}`}
        </dd>
      </div>
      {language && (
        <div>
          <dt>Language</dt>
          <dd>
            <code>{language}</code>
          </dd>
        </div>
      )}
      <div className={styles.wide}>
        <dt>Provenance</dt>
        <dd>{provenance}</dd>
      </div>
      <div className={styles.wide}>
        <dt>Address</dt>
        <dd>
          <Outward href={url}>{new URL(url).host}</Outward>
        </dd>
      </div>
      <div className={styles.wide}>
        <dt>Archived copy</dt>
        <dd>
          {archivedUrl ? (
            <Outward href={archivedUrl}>{new URL(archivedUrl).host}</Outward>
          ) : (
            "none on record"
          )}
        </dd>
      </div>
    </dl>
  );
}

function Outward({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" data-url={href}>
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
