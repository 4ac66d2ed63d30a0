import type { ShownSlide } from "#model/slides/slide.ts";
import styles from "./Handout.module.css";

/** Every page that a slide rests on, its address written out. */
export function SourceList({ slides }: { slides: readonly ShownSlide[] }) {
  const sources = new Map(
    slides.flatMap((slide) => slide.sources.map((source) => [source.id, source] as const)),
  );
  if (sources.size === 0) return null;
  return (
    <section className={styles.sources}>
      <h2>Sources of these slides</h2>
      <ol>
        {[...sources.values()].map(({ id, words, url }) => (
          <li key={id}>
            <bdi>{words}</bdi>{" "}
            <a href={url} target="_blank" rel="noopener">
              {url}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
