import * as Radix from "@radix-ui/react-dialog";
import { Command } from "cmdk";
import { FilePlus2, GraduationCap, ListChecks, LogOut, Shapes, SunMoon, Upload } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import styles from "@/components/Command.module.css";
import frame from "@/components/Dialog.module.css";
import { useMay, useTypes } from "@/lib/api/queries";
import { signOut } from "@/lib/api/session";
import { endSession } from "@/lib/api/access";
import { usePlaces } from "./nav";
import { nextTheme, setTheme, useTheme } from "./theme";

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Everything by typing: pages, types, and a decision by its id. */
export function Palette({ onClose }: { onClose: () => void }) {
  const go = useNavigate();
  const places = usePlaces();
  const types = useTypes(useMay("types:read")).data?.data ?? [];
  const mayDecide = useMay("decisions:write");
  const mayLearn = useMay("types:write");
  const theme = useTheme();
  const [search, setSearch] = useState("");
  const id = search.trim();
  const run = (action: () => void) => () => {
    onClose();
    action();
  };
  const to = (address: string) => run(() => go(address));
  const item = (value: string, icon: ReactNode, action: () => void) => (
    <Command.Item key={value} value={value} onSelect={action} className={styles.item}>
      <span className={styles.row}>
        {icon}
        {value}
      </span>
    </Command.Item>
  );
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={frame.veil} />
        <Radix.Content className={frame.dialog} aria-describedby={undefined}>
          <Radix.Title className="hidden-visually">Search</Radix.Title>
          <Command label="Search pages, types and decisions" className={styles.command}>
            <Command.Input
              value={search}
              onValueChange={setSearch}
              placeholder="A page, a type, or the id of a decision"
              className={styles.input}
            />
            <Command.List className={styles.list}>
              <Command.Empty className={styles.empty}>
                Nothing matches. A decision is found by its full id.
              </Command.Empty>
              {UUID.test(id) && (
                <Command.Group heading="Decision">
                  {item(id, <ListChecks aria-hidden="true" />, to(`/decisions/${id}`))}
                </Command.Group>
              )}
              <Command.Group heading="Go to">
                {places.map(({ to: address, text, Icon }) =>
                  item(text, <Icon aria-hidden="true" />, to(address)),
                )}
              </Command.Group>
              {types.length > 0 && (
                <Command.Group heading="Types">
                  {types.map(({ name }) => item(name, <Shapes aria-hidden="true" />, to(`/types/${name}`)))}
                </Command.Group>
              )}
              <Command.Group heading="Do">
                {mayDecide && item("New decision", <FilePlus2 aria-hidden="true" />, to("/decisions/new"))}
                {mayDecide && item("Decide a file", <Upload aria-hidden="true" />, to("/decisions/batch"))}
                {mayLearn && item("Learn a type", <GraduationCap aria-hidden="true" />, to("/types/learn"))}
                {item(
                  `Theme: change to ${nextTheme(theme)}`,
                  <SunMoon aria-hidden="true" />,
                  run(() => setTheme(nextTheme(theme))),
                )}
                {item(
                  "Sign out",
                  <LogOut aria-hidden="true" />,
                  run(() => void signOut(endSession)),
                )}
              </Command.Group>
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
