import { useLocation } from "wouter";

/** Whether what a link leads to is shown, for its `aria-current`. */
export function useCurrent(path: string | undefined): "true" | undefined {
  const [here] = useLocation();
  return here === path ? "true" : undefined;
}
