import type { Tenant } from "@/lib/api/types";

/** When a tenant came into its present status. */
export const since = (tenant: Tenant) => tenant.deleted_at ?? tenant.changed_at ?? tenant.created_at;

export const NAME_HINT = "1 to 63 lower case letters, digits and hyphens.";

export const canRestore = (tenant: Tenant, now: number) =>
  tenant.status === "deleted" &&
  tenant.restorable_until !== null &&
  Date.parse(tenant.restorable_until) > now;
