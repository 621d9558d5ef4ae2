/** What the United Nations costs: contributions, accounts, posts. */
export const budget = `
special-accounts: escrow account, special account, trust fund, reserve fund, working capital fund
  pot, pot of money, kitty, coffers, piggy bank, money box, nest egg, the purse, blocked money
dipping-into-funds: sole purpose, prior approval of the General Assembly, use of the funds, utilization of the balance, cross-borrowing
  another purpose, other purposes, dip into, raid, divert, spend it on, use the money for, borrow from one mission
peacekeeping-finance: financing of the peacekeeping operations, unencumbered balance, peacekeeping budget, support account
  cost of peacekeeping, cost of the mission, bill for the mission, price of peacekeeping, budget of the mission, mission budget, expensive mission
budget-posts: vacant posts, vacancy rate, staffing, civilian staffing, establishment of posts
  unfilled jobs, empty desks, jobs at the mission, empty posts, how many staff, payroll, headcount of staff
cash-position: liquidity, cash position, cash balances, liquidity situation
  cash flow, out of cash, broke, empty coffers, cash crunch, bankrupt
refund-to-members: credits to Member States, credit returned, unencumbered balance, apportion among Member States, returned to Member States
  refund, give back money, paid back, pay back, money back, leftover money, leftover budget, money left over, unspent money
staff-conduct: misconduct, standards of conduct, disciplinary measures, accountability of personnel
  bad behaviour, naughty staff, fired, sacked, breaking rules at work
`;
