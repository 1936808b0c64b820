import type { ReactNode } from "react";
import { useMay } from "@/lib/api/queries";
import type { Permission } from "@/lib/api/types";

/** Shows what it holds only to those who may do it. */
export function May({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMay(permission) && children;
}
