/** The published contract: one sample for each kind of fact. */
package vn.motcua.events;
