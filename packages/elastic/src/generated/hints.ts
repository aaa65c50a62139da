// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

/** What usually causes a status or a transport code here, and what to do about it. */
export const hints: Record<string, string> = {
  400: "A message about kbn-xsrf means that a proxy dropped that header; one about elastic-api-version, that this deployment wants `apiVersion`; \"no handler found\", that the URL is Elasticsearch's and not Kibana's.",
  401: "Wrong or expired credentials, or an API key encoded once too often: pass the text that Kibana shows as \"encoded\", or id and key.",
  403: "The user lacks a privilege in this space, or the license lacks the connector's type (ServiceNow and Resilient need platinum, Jira gold).",
  404: "No such case or connector in this space, a call that this version of Kibana does not have, or a URL without Kibana's base path.",
  redirect: "Usually a URL without Kibana's base path, or a login page in front of Kibana.",
  "media-type": "Usually a login page in front of Kibana, or a URL that is not Kibana's (Kibana listens on 5601, Elasticsearch on 9200).",
  "executeAction 403": "It needs actions-read.",
  "executeConnector 403": "It needs Actions and Connectors: Read.",
  "createCase 403": "It needs Cases: All.",
  "deleteCases 403": "It needs Cases: Delete.",
  "updateCases 403": "It needs Cases: All.",
  "getCurrentConnector 403": "It needs Cases: Read.",
  "findConnectors 403": "It needs Actions and Connectors: Read.",
  "findCases 403": "It needs Cases: Read.",
  "getCase 403": "It needs Cases: Read.",
  "findCasesByAlert 403": "It needs Cases: Read.",
  "getCaseAlerts 403": "It needs Cases: Read.",
  "addCaseComment 403": "It needs Cases: All.",
  "updateCaseComment 403": "It needs Cases: All.",
  "findCaseComments 403": "It needs Cases: Read.",
  "deleteCaseComment 403": "It needs Cases: Delete.",
  "findCaseActivity 403": "It needs Cases: Read.",
  "pushCase 403": "It needs Cases: All and Actions and Connectors: All."
};
