import { Legend } from "../../components/Legend.tsx";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import styles from "./MethodView.module.css";
import { WorkedIssues } from "./WorkedIssues.tsx";

type Props = { index: DossierIndex };

/** How the passages were found, coded and turned into positions. */
export function MethodView({ index }: Props) {
  const { dossier } = index;
  const {
    coverage,
    coding,
    corrections,
    issues,
    topics,
    parties,
    licence,
    release,
    formatVersion,
  } = dossier;
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>Method</h1>
      <p>
        Parley shows what parties are on record as saying. It does not score, predict or judge.
        Where nothing was found it says so; silence is not a position.
      </p>
      <Legend />
      <h2>How the coding was made</h2>
      <p>{coding}</p>
      <h2>What was read</h2>
      <p>{coverage}</p>
      <h2>How a position is derived</h2>
      <ol>
        <li>
          A party’s placeable statements on the issue up to the date count; what another party says
          of it never does. A clause of a draft lapses when a later text on record replaces it on
          that issue.
        </li>
        <li>
          If the party or its officials said any of them, only those count; otherwise what reporters
          say of it.
        </li>
        <li>
          Dated statements come before undated ones, the newest day decides, a quote comes before a
          summary of the same day, and several that agree in some option leave what they share. How
          firmly, and in whose words, is told by those that say exactly that.
        </li>
        <li>
          If those of one day share nothing, the cell shows mixed signals and is not compared.
        </li>
        <li>If nothing is left, the cell is silent, and says which silence it is.</li>
      </ol>
      <h2>How far apart, worked out</h2>
      <p>
        Steps are counted between the nearest ends of two positions; the widest gap is the largest
        of them over all pairs. The bounds say how wide it could be wherever a silent party stands;
        with more than one silent they are open. The sort key only orders rows of the same gap: over
        every boundary between two options it multiplies how many parties stand on either side, and
        divides by the most even split between the poles. Nothing here is ever a percentage, or
        averaged over issues.
      </p>
      <WorkedIssues index={index} asOf={dossier.asOf} />
      <h2>Parties</h2>
      <dl>
        {parties.map(({ id, name, note, aliases }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {note}
              {aliases.length > 0 && ` Also found as: ${aliases.join(", ")}.`}
            </dd>
          </div>
        ))}
      </dl>
      <h2>The codebook</h2>
      <p>Each issue has options from one pole to the other; the order is not a value judgement.</p>
      {topics.map((topic) => (
        <section key={topic.id}>
          <h3>{topic.name}</h3>
          {issues
            .filter((issue) => issue.topic === topic.id)
            .map((issue) => (
              <div key={issue.id} className={styles.issue}>
                <h4>
                  {issue.name}: {issue.question}
                </h4>
                <p>
                  {issue.scale === "nominal" && "These options have no order. "}
                  {issue.note}
                </p>
                <ol>
                  {issue.options.map(({ id, label, description }) => (
                    <li key={id}>
                      <b>{label}.</b> {description}
                    </li>
                  ))}
                </ol>
              </div>
            ))}
        </section>
      ))}
      <h2>Corrections</h2>
      {corrections.length > 0 ? (
        <ul>
          {corrections.map(({ date, text }) => (
            <li key={text}>
              {dateWords(date)}: {text}
            </li>
          ))}
        </ul>
      ) : (
        <p>None so far.</p>
      )}
      <h2>Licence and data</h2>
      <p>
        {licence}. Release {release}, format {formatVersion}.
      </p>
    </article>
  );
}
