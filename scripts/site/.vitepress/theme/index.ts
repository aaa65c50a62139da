// The default theme without its web font: the system's fonts need no request.

import { onContentUpdated, type Theme } from "vitepress";
import { useSidebar } from "vitepress/theme";
import theme from "vitepress/theme-without-fonts";
import { onMounted, watch } from "vue";
import TryIt from "./TryIt.vue";
import "./style.css";
import "./operation.css";

/** The headings of the sidebar are buttons that do nothing, since its groups do not fold: they are no Tab stops here. */
function quietHeadings(): void {
  for (const heading of document.querySelectorAll(".VPSidebarItem:not(.collapsible) > .item[role=button]")) {
    heading.removeAttribute("role");
    heading.removeAttribute("tabindex");
  }
}

const tabs = () => [...document.querySelectorAll<HTMLInputElement>(".vp-code-group input")];
const languageOf = (tab: HTMLInputElement) => tab.labels?.[0]?.textContent ?? "";

/** Shows the samples in the language that the reader chose last. */
function chooseLanguage(): void {
  const chosen = localStorage.getItem("language");
  for (const tab of tabs()) if (languageOf(tab) === chosen) tab.checked = true;
}

function rememberLanguage({ target }: Event): void {
  const tab = tabs().find((one) => one === target);
  if (tab) localStorage.setItem("language", languageOf(tab));
}

/** A field may be inside a folded part of the page. */
function unfoldTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.closest("details"); part; part = part.parentElement?.closest("details")) part.open = true;
  if (target?.closest("details")) target.scrollIntoView();
}

const extended: Theme = {
  ...theme,
  enhanceApp({ app }) {
    app.component("TryIt", TryIt);
  },
  setup() {
    const { sidebarGroups } = useSidebar();
    onMounted(() => {
      quietHeadings();
      addEventListener("change", rememberLanguage);
      addEventListener("hashchange", unfoldTarget);
    });
    onContentUpdated(() => {
      chooseLanguage();
      unfoldTarget();
    });
    watch(sidebarGroups, quietHeadings, { deep: true, flush: "post" });
  },
};

export default extended;
