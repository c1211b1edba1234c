/** The looks of the pane, in the order in which they may override each other. */
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/symbols.css";
import "./styles/fields.css";
import "./styles/messages.css";
import "./styles/controls.css";
import "./styles/frame.css";
import "./styles/findings.css";
import "./styles/data.css";
import "./styles/results.css";
