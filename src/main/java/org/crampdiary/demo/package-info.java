@NullMarked
package org.crampdiary.demo;

import org.jspecify.annotations.NullMarked;
