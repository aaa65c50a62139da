// The default theme without its web font: the system's fonts need no request.

import { useSidebar } from "vitepress/theme";
import theme from "vitepress/theme-without-fonts";
import { onMounted, watch } from "vue";
import "./style.css";

/** The headings of the sidebar are buttons that do nothing, since its groups do not fold: they are no Tab stops here. */
function quietHeadings(): void {
  for (const heading of document.querySelectorAll(".VPSidebarItem:not(.collapsible) > .item[role=button]")) {
    heading.removeAttribute("role");
    heading.removeAttribute("tabindex");
  }
}

export default {
  ...theme,
  setup() {
    const { sidebarGroups } = useSidebar();
    onMounted(quietHeadings);
    watch(sidebarGroups, quietHeadings, { deep: true, flush: "post" });
  },
};
