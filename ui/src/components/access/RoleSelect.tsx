import { Choice } from "@/components/Choice";
import { useMe, useRoles } from "@/lib/api/queries";
import type { Role } from "@/lib/api/types";
import { plural } from "@/lib/format";
import { grantable } from "./roles";

const SAYS: Record<Role, string> = {
  admin: "runs the organisation: keys, people, everything",
  member: "decides, reviews, learns types, sees everything",
  reviewer: "answers what waits for a person",
  readonly: "sees everything, changes nothing",
};

interface Props {
  value: Role;
  onChange: (role: Role) => void;
}

/** A role of those that whoever is here can hand out. */
export function RoleSelect({ value, onChange }: Props) {
  const mine = useMe().data?.permissions ?? [];
  const roles = useRoles().data;
  const offered = (roles?.roles ?? []).filter(({ name }) => grantable(roles, name, mine).length > 0);
  const may = grantable(roles, value, mine).length;
  return (
    <Choice
      label="Role"
      hint={roles && `${SAYS[value]}; ${plural(may, "permission")}`}
      value={value}
      options={offered.map(({ name }) => [name, name] as const)}
      onChange={(name) => onChange(name as Role)}
    />
  );
}
