import { BookOpen, GraduationCap, Upload } from "lucide-react";
import { Link } from "react-router";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/States";
import { useMay, useMe } from "@/lib/api/queries";
import { AccountTools } from "./AccountTools";
import styles from "./More.module.css";
import { usePlaces } from "./nav";
import { TenantSwitch } from "./TenantSwitch";

const TABS = 3;

/** What the bottom bar of a phone has no room for. */
export function More() {
  const { data: me, isPending } = useMe();
  const places = usePlaces().slice(TABS);
  const mayDecide = useMay("decisions:write");
  const mayLearn = useMay("types:write");
  const links = [
    ...places,
    ...(mayDecide ? [{ to: "/decisions/batch", text: "Decide a file", Icon: Upload }] : []),
    ...(mayLearn ? [{ to: "/types/learn", text: "Learn a type", Icon: GraduationCap }] : []),
  ];
  if (isPending)
    return (
      <Page title="More">
        <Skeleton rows={9} />
      </Page>
    );
  return (
    <Page title="More">
      {me?.tenants && <TenantSwitch />}
      <ul className={styles.list}>
        {links.map(({ to, text, Icon }) => (
          <li key={to}>
            <Link to={to}>
              <Icon aria-hidden="true" />
              {text}
            </Link>
          </li>
        ))}
        <li>
          <a href="/docs">
            <BookOpen aria-hidden="true" />
            API reference
          </a>
        </li>
      </ul>
      <section aria-label="Your account" className={styles.account}>
        <AccountTools />
      </section>
    </Page>
  );
}
