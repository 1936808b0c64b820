import type { Permission, Role, Roles } from "@/lib/api/types";
import { plural } from "@/lib/format";

/** All that a role may do, or only what is named: `null` and the names of scopes, as the API has it. */
export type Scopes = string[] | null;

/** What somebody of a role could be given by somebody who has `mine`: nobody hands out more than they have. */
export function grantable(roles: Roles | undefined, role: Role, mine: readonly Permission[]): Permission[] {
  const found = roles?.roles.find(({ name }) => name === role);
  const all = found ? [...found.permissions, ...found.by_scope] : [];
  return all.filter((permission) => mine.includes(permission));
}

/** Whether all that the role may do without scopes is within `mine`. */
export function coversAll(roles: Roles | undefined, role: Role, mine: readonly Permission[]): boolean {
  const found = roles?.roles.find(({ name }) => name === role);
  return found ? found.permissions.every((permission) => mine.includes(permission)) : false;
}

/** A short form for a table. */
export const scopesShort = (scopes: Scopes) =>
  scopes === null ? "all of its role" : plural(scopes.length, "scope");
