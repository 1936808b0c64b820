import { useMe, useRoles } from "@/lib/api/queries";
import type { Permission, Role } from "@/lib/api/types";
import { coversAll, grantable, type Scopes } from "./roles";
import styles from "./Scopes.module.css";

interface Props {
  role: Role;
  value: Scopes;
  onChange: (scopes: Scopes) => void;
  problem?: string | null;
}

/** All that a role may do, or only what is ticked; only what whoever is here may do is offered. */
export function ScopePicker({ role, value, onChange, problem }: Props) {
  const mine = useMe().data?.permissions ?? [];
  const roles = useRoles().data;
  const offered = grantable(roles, role, mine);
  const all = coversAll(roles, role, mine);
  const meaning = new Map(roles?.permissions.map((one) => [one.name, one.meaning]));
  const toggle = (scope: Permission, on: boolean) =>
    onChange(on ? [...(value ?? []), scope] : (value ?? []).filter((one) => one !== scope));
  return (
    <fieldset className={styles.scopes}>
      <legend>Scopes</legend>
      <label className={styles.way}>
        <input
          type="radio"
          name="scopes"
          checked={value === null}
          disabled={!all}
          onChange={() => onChange(null)}
        />
        <span>All that the role {role} may do</span>
      </label>
      <label className={styles.way}>
        <input type="radio" name="scopes" checked={value !== null} onChange={() => onChange([])} />
        <span>Only these</span>
      </label>
      {value !== null && (
        <ul className={styles.list}>
          {offered.map((permission) => (
            <li key={permission}>
              <label className={styles.scope}>
                <input
                  type="checkbox"
                  checked={value.includes(permission)}
                  onChange={(event) => toggle(permission, event.target.checked)}
                />
                <code>{permission}</code>
                <span className="quiet">{meaning.get(permission)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {problem && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}

/** What is sent: scopes that the role cannot have any more, since it was changed, are left out. */
export function useFitting(role: Role): (scopes: Scopes) => Scopes {
  const mine = useMe().data?.permissions ?? [];
  const roles = useRoles().data;
  return (scopes) => {
    if (scopes === null || !roles) return scopes;
    const offered = new Set<string>(grantable(roles, role, mine));
    return scopes.filter((scope) => offered.has(scope));
  };
}
