import type { ShownSlide } from "#model/slides/slide.ts";
import styles from "./Boxes.module.css";

type Shown = Extract<ShownSlide["body"], { readonly kind: "boxes" }>;

/** Groups of boxes, each with its number: whoever doubts it counts them. */
export function Boxes({ boxes: { groups, foot } }: { boxes: Shown }) {
  return (
    <>
      <dl className={styles.groups}>
        {groups.map(({ name, count, relation, items }) => (
          <div key={`${name} ${items[0]}`} data-relation={relation}>
            <dt>
              <b>{count}</b> <bdi>{name}</bdi>
            </dt>
            <dd>
              <ul>
                {items.map((item) => (
                  <li key={item}>
                    <bdi>{item}</bdi>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {foot && (
        <p className={styles.foot}>
          <bdi>{foot}</bdi>
        </p>
      )}
    </>
  );
}
