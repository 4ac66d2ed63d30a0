/**
 * Browsers that translate a page put elements of their own around its texts or in their place. React keeps the
 * texts it wrote: it changes what is no longer on the page, and throws when it removes what has another parent.
 * From the first such element on, whatever stands in the place of a text is taken for the text.
 */
export function withstandTranslation(page: Element) {
  const changed = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Text) putBack(target);
  });
  const watch = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling } of records) {
      const [standIn] = [...addedNodes, previousSibling].filter(isTranslators);
      if (!standIn) continue;
      acceptStandIns();
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue;
        standIns.set(text, standIn);
        changed.observe(text, { characterData: true });
      }
    }
  });
  watch.observe(page, { childList: true, subtree: true });
}

/** What stands in the place of a text that is not on the page itself. */
const standIns = new WeakMap<Node, Element>();

/** The element that translators of all browsers use, and nobody else since decades. */
function isTranslators(node: Node | null): node is Element {
  return node?.nodeName === "FONT";
}

/** A text whose words have changed stands on the page again; it will be translated anew. */
function putBack(text: Text) {
  standIns.get(text)?.replaceWith(text);
  standIns.delete(text);
}

/** What stands for a child in its parent: itself, what was put around it, or in its place; undefined for nothing. */
function inPlaceOf(child: Node, parent: Node): Node | undefined {
  // Also where both are not on the page (yet).
  if (child.parentNode === parent) return child;
  let at: Node | null | undefined = child.isConnected ? child : standIns.get(child);
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at ?? undefined;
}

let isAccepting = false;

function acceptStandIns() {
  if (isAccepting) return;
  isAccepting = true;
  // oxlint-disable-next-line typescript/unbound-method -- each is called for the node it is asked of
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const there = inPlaceOf(child, this);
    if (there) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <New extends Node>(
    this: Node,
    added: New,
    before: Node | null,
  ): New {
    standIns.get(added)?.remove();
    insertBefore.call(this, added, before && (inPlaceOf(before, this) ?? null));
    return added;
  };
}
