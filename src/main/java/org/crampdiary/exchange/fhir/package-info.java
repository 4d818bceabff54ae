@NullMarked
package org.crampdiary.exchange.fhir;

import org.jspecify.annotations.NullMarked;
