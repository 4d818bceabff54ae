@NullMarked
package org.crampdiary.model;

import org.jspecify.annotations.NullMarked;
