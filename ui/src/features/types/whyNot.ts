import type { Release } from "@/lib/api/policies";

/** Why a draft cannot be published by whoever looks at it, and what to do: with the buttons of its page. */
export function whyNot(release: Release, inForce: number, me: string | undefined): string | null {
  if (release.why_not === null || release.why_not === undefined) return null;
  const { version, based_on: base, state, stale, created_by: author } = release;
  if (stale)
    return `It was drafted on top of v${base}, and v${inForce} is in force by now. Make a new draft with what you want of it, or withdraw this one.`;
  if (state === "draft")
    return "Not tested yet. Test runs it on past decisions and changes nothing; then it can be published.";
  if (me !== undefined && (author === me || author.startsWith(`${me} (`)))
    return `Tested. You wrote it, so another person publishes v${version}: send them the address of this page.`;
  return release.why_not;
}
