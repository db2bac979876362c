/** Makes the contract of the facts from their records, and checks it. */
package vn.motcua.events.contract;
