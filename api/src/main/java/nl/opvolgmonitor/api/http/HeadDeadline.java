package nl.opvolgmonitor.api.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which the first line and the headers of a request take too long to arrive, however steadily they
 * trickle. Bodies have a limit of their own, and silence is ended by the idle time of the server.
 */
final class HeadDeadline {

    private final Duration patience;
    private @Nullable Future<?> end;
    private boolean inBody;

    HeadDeadline(Duration patience) {
        this.patience = patience;
    }

    /** Stands before the codec, where bytes are. */
    ChannelInboundHandlerAdapter begins() {
        return new ChannelInboundHandlerAdapter() {

            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                begin(context);
                context.fireChannelRead(bytes);
            }
        };
    }

    /** Stands behind the codec, where requests are. */
    ChannelInboundHandlerAdapter ends() {
        return new ChannelInboundHandlerAdapter() {

            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof HttpRequest) {
                    stop();
                    inBody = true;
                }
                if (message instanceof LastHttpContent) {
                    inBody = false;
                }
                context.fireChannelRead(message);
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
                stop();
                context.fireChannelInactive();
            }
        };
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void begin(ChannelHandlerContext context) {
        if (end == null && !inBody) {
            end = context.executor().schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
