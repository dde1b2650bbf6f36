/* The header is all: the room CInterface implements it in Swift. */
#include "ebb.h"
