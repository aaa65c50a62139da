// The default theme without its web font: the system's fonts need no request and match Redocly's pages.
import theme from "vitepress/theme-without-fonts";
import "./style.css";

export default theme;
