/** What the parts of a field that has parts are called. */
const PARTS: Record<string, { label: string; help?: string }> = {
  businessValue: { label: 'Business value' },
  timeCriticality: { label: 'Time criticality' },
  riskReduction: { label: 'Risk reduction', help: 'Or what it makes possible' },
  jobSize: { label: 'Job size' },
  reach: { label: 'Reach', help: 'People or events in a quarter' },
  impact: { label: 'Impact', help: 'On each of them; 3 is massive' },
  confidencePercent: { label: 'Confidence, %' },
  effortPersonMonths: { label: 'Effort, person-months' },
  value: { label: 'Value', help: 'Left open: from WSJF’s business value' },
  feasibility: { label: 'Feasibility' },
  performanceCost: { label: 'Performance cost', help: 'In time, memory or load' },
  note: { label: 'Note' },
};

export const partWords = (name: string): { label: string; help?: string } =>
  PARTS[name] ?? { label: name };
